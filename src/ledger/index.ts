export {
  type Answer as CommandAnswer,
  type AnyCommandKind,
  type Author,
  Command,
  type CommandKind,
  type Decision,
  defineCommand,
  type Request,
  type Wish,
} from "./command.ts";
export { checkpointText } from "./checkpoint.ts";
export { sameValue, splitConflicts, type Conflict, type Split } from "./conflict.ts";
export { entryHeader, type Entry, type Payload, type StoredEntry } from "./entry.ts";
export { emptyPart, fieldsOf, foldEntry, type Part, type Slot, type SubjectState, type Valued, versionsOf } from "./fold.ts";
export { grow } from "./growth.ts";
export { addLeaf, emptyFrontier, type Frontier, rootOf, type Sha256 } from "./merkle.ts";
export { defineSubject, type FieldDefinition, type FieldFamily, findField, type SubjectKind } from "./subject.ts";
