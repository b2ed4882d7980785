type Answers = Readonly<Record<string, unknown>>;

/** Questions in the published order, each with the core type that its yes gives. @source gbvims:classification */
const order = [
  ["penetration", "rape"],
  ["unwantedContact", "sexualAssault"],
  ["physicalAssault", "physicalAssault"],
  ["forcedMarriage", "forcedMarriage"],
  ["denial", "denial"],
  ["psychological", "psychological"],
] as const;

/** GB2: exactly one core type: the first yes. Six times no is not gender-based violence; without a yes, anything open is not yet clear. */
export function classify(answers: Answers): string {
  const first = order.find(([question]) => answers[question] === "yes");
  if (first) return first[1];
  return order.every(([question]) => answers[question] === "no") ? "notGbv" : "unclear";
}

/** GB2: what stands around it, from answers alone. @source gbvims:context */
export function contextOf(answers: Answers): readonly string[] {
  const type = classify(answers);
  const isSexual = type === "rape" || type === "sexualAssault";
  const found = [
    ...(answers["perpetrator"] === "partner" ? ["intimatePartner"] : []),
    ...(type === "forcedMarriage" && answers["ageBand"] === "child" ? ["earlyMarriage"] : []),
    ...(isSexual && answers["exchange"] === "yes" ? ["exploitation"] : []),
    ...(isSexual && answers["held"] === "yes" ? ["slavery"] : []),
  ];
  return found.length > 0 ? found : ["none"];
}
