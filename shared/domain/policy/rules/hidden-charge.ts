import { findingRule } from "./finding-rule.ts";

export const hiddenCharge = findingRule({
  test: "hidden-charge",
  title: "Charge that was not shown",
  does: "lets a charge appear that was not shown before commitment",
  why: "Clients do not resent a price, they resent a surprise. A charge that comes after yes costs more trust than it earns.",
  source: "Method, section 5; Council Directive 93/13/EEC on unfair terms in consumer contracts.",
  sound: "The price that the desk tells is the whole price.",
});
