/** Part that a person plays in a procedure; a country says which roles of which units play it. */
export type PartId = string;
/** Where a case stands, by its key in the definition. */
export type StateId = string;
/** What may be done in a case, by its key in the definition. */
export type StepId = string;
/** A time limit of a procedure, by its key in the definition; countries give the figure. */
export type ClockId = string;
/** A condition of a step, by its key in the definition. */
export type GateId = string;
/** A form of a procedure, by its key in the definition. */
export type FormId = string;
