/** Procedures whose cases say of a person that they are a victim, or a child in need of care. @source rap-2012:RAP-II-09-c */
export const careProcedures: readonly string[] = ["trafficking", "best-interests", "women-at-risk", "gender-violence"];
