package org.rasgraph.federation;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * The pattern of a SERVICE as a query of its own, and the way back from its answer. Jena renames
 * variables of inner scopes with slashes, which no other engine understands.
 *
 * @param here what each variable of the answer is called in the query around it
 */
record RemoteQuery(Query query, Map<Var, Var> here) {

  RemoteQuery {
    here = Map.copyOf(here);
  }

  static RemoteQuery of(OpService call) {
    Op plain = Rename.reverseVarRename(call.getSubOp(), true);
    Map<Var, Var> here = new HashMap<>();
    for (Var variable : OpVars.visibleVars(call.getSubOp())) {
      String name = variable.getName();
      here.put(Var.alloc(name.substring(name.lastIndexOf('/') + 1)), variable);
    }
    return new RemoteQuery(OpAsQuery.asQuery(plain), here);
  }

  /** A row of the answer in the words of the query around it. */
  Binding here(Binding there) {
    BindingBuilder row = BindingFactory.builder();
    there.forEach(
        (variable, term) -> {
          if (here.containsKey(variable)) {
            row.add(here.get(variable), term);
          }
        });
    return row.build();
  }
}
