package org.rasgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A facts folder with one review and a few entities, to be spoilt by tests one cell at a time. */
public final class SmallFacts {

  public static final Path ONTOLOGY = Path.of("ontology");

  private static final String STATEMENT_HEADER =
      "id\tplace\tlines\tdirection\tstrength\tsubject\tpredicate\tobject\tcondition\tprofile\ttherapy\tmodel\tqualifiers\tevidence\treferences\tnote\n";
  private static final String TRIAL_HEADER =
      "id\tplace\tlines\ttrial\tacronym\tphase\tstatus\tstartYear\tenrolment\tsponsor\tinvestigates\tcomparatorTherapy\tcondition\teligibleAlteration\tpopulationFeature\tnotStated\treferences\tnote\n";
  private static final String MEASUREMENT_HEADER =
      "id\tstatement\tlines\tquantity\tarm\tvalue\tunit\tn\tci\tp\tcomparedWith\tatTime\tdataset\tnote\n";
  private static final String ENTITY_HEADER =
      "key\ttype\tlabel\tsynonyms\twordings\tbroader\trelations\tsource\tnote\n";

  private static final String MAPPING_HEADER =
      "subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tsubject_source\tobject_source\tcomment\n";
  private static final String MAPPING =
      "gene:KRAS\tKRAS\tskos:exactMatch\tHGNC:6407\tKRAS\tsemapv:LexicalMatching\trasgraph\tthe HGNC table\t\n";

  private final Path folder;

  private SmallFacts(Path folder) {
    this.folder = folder;
  }

  /** Writes the facts below a project root, in {@code src/main/facts}. */
  public static SmallFacts in(Path root) {
    SmallFacts facts = new SmallFacts(root.resolve("src/main/facts"));
    facts.entities("gene", "KRAS\tras:Gene\tKRAS\tK-RAS\t\t\t\ttest\t\n");
    facts.entities(
        "disease",
        "LUAD\tras:Disease\tlung adenocarcinoma\t\t\tdisease:NSCLC\t\ttest\t\n"
            + "NSCLC\tras:Disease\tnon-small cell lung cancer\tNSCLC\t\t\t\ttest\t\n");
    facts.entities(
        "drug",
        "adagrasib\tras:SmallMolecule\tadagrasib\tMRTX849\t\t\t\ttest\t\n"
            + "sotorasib\tras:SmallMolecule\tsotorasib\tAMG 510\t\t\t\ttest\t\n");
    facts.entities(
        "variant",
        "KRAS_G12C\tras:Substitution\tKRAS G12C\t\t\t\tras:ofGene gene:KRAS; ras:referenceResidue G; ras:residuePosition 12; ras:alternateResidue C\ttest\t\n"
            + "KRAS_Y96D\tras:Substitution\tKRAS Y96D\t\t\t\tras:ofGene gene:KRAS; ras:referenceResidue Y; ras:residuePosition 96; ras:alternateResidue D\ttest\t\n");
    facts.entities(
        "trial",
        "NCT03600883\tras:Trial\tNCT03600883\t\t\t\tras:registryNumber NCT03600883\ttest\t\n");
    facts.namespaces(
        "HGNC\thttp://identifiers.org/hgnc/\thttps://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:$1\t\\d{1,5}\tHGNC\n"
            + "HGVS\t\t\t[^:]+:[cp]\\..+\tHGVS\n");
    facts.mappings(MAPPING);
    facts.write(
        "small-2024/review.tsv",
        "key\ttitle\tauthors\tjournal\tyear\tvolume\tdoi\tpmid\tlicence\tedition\tsha256\treferences\n"
            + "small-2024\tA small review\tA. Author\tJournal\t2024\t1\t\t\thttps://creativecommons.org/licenses/by/4.0/\tsmall-2024.txt\t"
            + "0".repeat(64)
            + "\t20\n");
    facts.statements(
        "s1-01\t1\t3-4\tsupports\t\tvariant:KRAS_Y96D\tras:confersResistanceTo\tdrug:adagrasib\tdisease:NSCLC\t\t\t\t\tras:ClinicalTrialEvidence\t7|8\t\n");
    facts.trials(
        "t1-01\tTable 1 row 1\t10-12\ttrial:NCT03600883\tCodeBreaK 100\tras:Phase1_2\t\t2018\t793\t\tdrug:sotorasib\t\tdisease:NSCLC\tvariant:KRAS_G12C\t\tras:status\t\t\n");
    facts.measurements("");
    facts.contradictions("");
    return facts;
  }

  public Path folder() {
    return folder;
  }

  public SmallFacts entities(String prefix, String rows) {
    return write("entities/" + prefix + ".tsv", ENTITY_HEADER + rows);
  }

  public SmallFacts statements(String rows) {
    return write("small-2024/statements.tsv", STATEMENT_HEADER + rows);
  }

  /** One statement row in which one text is replaced by another. */
  public SmallFacts statement(String text, String replacement) {
    return statements(
        "s1-01\t1\t3-4\tsupports\t\tvariant:KRAS_Y96D\tras:confersResistanceTo\tdrug:adagrasib\tdisease:NSCLC\t\t\t\t\tras:ClinicalTrialEvidence\t7|8\t\n"
            .replace(text, replacement));
  }

  public SmallFacts trials(String rows) {
    return write("small-2024/trials.tsv", TRIAL_HEADER + rows);
  }

  /** One trial row in which one text is replaced by another. */
  public SmallFacts trial(String text, String replacement) {
    return trials(
        "t1-01\tTable 1 row 1\t10-12\ttrial:NCT03600883\tCodeBreaK 100\tras:Phase1_2\t\t2018\t793\t\tdrug:sotorasib\t\tdisease:NSCLC\tvariant:KRAS_G12C\t\tras:status\t\t\n"
            .replace(text, replacement));
  }

  public SmallFacts measurements(String rows) {
    return write("small-2024/measurements.tsv", MEASUREMENT_HEADER + rows);
  }

  public SmallFacts contradictions(String rows) {
    return write("contradictions.tsv", "id\tfirst\tsecond\tabout\twhy\tcurator\n" + rows);
  }

  public SmallFacts namespaces(String rows) {
    return write("mappings/namespaces.tsv", "prefix\tiri\tpage\tpattern\tname\n" + rows);
  }

  public SmallFacts mappings(String rows) {
    return write("mappings/all.sssom.tsv", MAPPING_HEADER + rows);
  }

  /** One mapping row in which one text is replaced by another. */
  public SmallFacts mapping(String text, String replacement) {
    return mappings(MAPPING.replace(text, replacement));
  }

  public SmallFacts write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
