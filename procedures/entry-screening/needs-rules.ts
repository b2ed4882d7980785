import { givenOf, isChild, listOf, pastOf, verdictOf, type GateFacts, type Verdict } from "../../src/process/index.ts";

/** ES1: information was given in a language the person speaks, and the purpose explained. */
export function isInformedInOwnLanguage({ person, fields }: GateFacts): Verdict {
  const spoken = listOf(person["languages"]);
  const informedIn = fields["informedIn"];
  if (typeof informedIn !== "string" || spoken.length === 0) return "undetermined";
  return spoken.includes(informedIn) ? verdictOf(fields["purposeExplained"]) : "no";
}

/** ES2: a child, and who may be one, is profiled only by somebody trained for it. */
export function isChildWithTrained(facts: GateFacts): Verdict {
  const child = isChild(facts);
  const trained = facts.answers["childTrained"];
  if (child === "no") return "yes";
  return child === "undetermined" && trained === undefined ? "undetermined" : verdictOf(trained);
}

/** Needs of the screening form and those decided at the post (`need/<route>` of the person), still without an answer. */
function openNeeds(facts: GateFacts): { readonly found: ReadonlySet<string>; readonly unasked: ReadonlySet<string> } {
  const done = new Set([...pastOf(facts, "refer"), ...pastOf(facts, "referUrgently")].flatMap((one) => listOf(one["referredTo"])));
  for (const one of pastOf(facts, "settle")) for (const need of listOf(one["settled"])) done.add(need);
  const found = new Set(listOf(facts.fields["needsFound"]));
  const unasked = new Set(listOf(facts.fields["needsToAsk"]));
  for (const [name, value] of Object.entries(facts.person)) {
    if (!name.startsWith("need/") || typeof value !== "object" || value === null || !("decided" in value)) continue;
    const need = name.slice("need/".length);
    if (value.decided === "notAsked") unasked.add(need);
    else done.add(need);
  }
  const open = (needs: Set<string>) => new Set([...needs].filter((need) => !done.has(need)));
  return { found: open(found), unasked: open(unasked) };
}

/** ES3: each need found is referred or settled; each still to be asked has been. */
export function areNeedsAnswered(facts: GateFacts): Verdict {
  if (facts.fields["wishesAsylum"] === undefined) return "undetermined";
  const { found, unasked } = openNeeds(facts);
  if (found.size > 0) return "no";
  return unasked.size > 0 ? "undetermined" : "yes";
}

/** ES4: whoever wishes asylum, or is unsure, is with the asylum authority before the screening ends. Declining help does not count. */
export function isAsylumReferred(facts: GateFacts): Verdict {
  const wishes = [givenOf(facts, "wishesAsylum"), facts.person["wishesAsylum"]];
  const isWished = wishes.includes("yes") || wishes.includes("unsure") || listOf(facts.fields["needsFound"]).includes("asylum");
  if (!isWished) return wishes.includes("no") ? "yes" : "undetermined";
  const isReferred = [...pastOf(facts, "refer"), ...pastOf(facts, "referUrgently")].some((one) =>
    listOf(one["referredTo"]).includes("asylum"),
  );
  return isReferred || facts.cases.some((one) => one.procedure === "asylum") ? "yes" : "no";
}
