/**
 * Procedures whose cases say of a person that they are a victim, or a child in need of care, to gates of other offices. Never those of a
 * woman at risk or of an incident of violence: a refusal that hung on one would tell the office that there is one, and who learns of it is
 * hers alone to decide (decision 0057). @source rap-2012:RAP-II-09-c
 */
export const careProcedures: readonly string[] = ["trafficking", "best-interests"];
