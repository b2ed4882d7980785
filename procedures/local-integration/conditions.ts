/** The core conditions, each by the question that asks it. @source rap-2012:RCF-4.3-2 */
const conditions = {
  status: "hasStatus",
  work: "hasWork",
  education: "hasEducation",
  health: "hasHealth",
  movement: "hasMovement",
} as const;

/** LP2: what is not met; whoever is not sure does not have it. */
export function unmetOf(answers: Readonly<Record<string, unknown>>): readonly string[] {
  const unmet = Object.entries(conditions).flatMap(([condition, question]) => (answers[question] === "yes" ? [] : [condition]));
  return unmet.length > 0 ? unmet : ["none"];
}
