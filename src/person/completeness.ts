import { Answer, Birth } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { kinOf } from "./kin-subject.ts";
import { kinStanding } from "./kin.ts";

/** What the file of a person should hold, in the order in which it is asked. */
export const fileItems = [
  "names",
  "sex",
  "birth",
  "nationalities",
  "languages",
  "contact",
  "address",
  "documentsSeen",
  "womanOfficer",
  "household",
  "family",
  "relation",
  "informationReceipt",
  "wishesAsylum",
  "feared",
] as const;
export type FileItem = (typeof fileItems)[number];

/** What became of an item: it is there; it was asked and nobody could say; or nobody asked. Unknown is never "no" (R6). */
export type ItemStanding = "recorded" | "unanswered" | "notAsked";
/** One item of a file and what became of it. */
export type FileStanding = { readonly item: FileItem; readonly standing: ItemStanding };

type Fields = Readonly<Record<string, unknown>>;
type Look = (fields: Fields, subjects: readonly SubjectState[]) => ItemStanding | undefined;
type Item = { readonly compartment: "identity" | "arrival" | "asylum"; readonly field: string; readonly look: Look };

const isThere =
  (...names: readonly string[]): Look =>
  (fields) =>
    names.some((name) => fields[name] !== undefined) ? "recorded" : "notAsked";

/** Asked and unsure is asked; "not asked" is what it says. */
const answered =
  (name: string): Look =>
  (fields) => {
    const answer = Answer.safeParse(fields[name]).data;
    if (answer === undefined || answer === "notAsked") return "notAsked";
    return answer === "unsure" ? "unanswered" : "recorded";
  };

/** A value that may say that it was asked and is not known. */
const known =
  (name: string, isUnknown: (value: unknown) => boolean): Look =>
  (fields) => {
    if (fields[name] === undefined) return "notAsked";
    return isUnknown(fields[name]) ? "unanswered" : "recorded";
  };

const family: Look = (_, subjects) => {
  const standings = kinOf(subjects).flatMap((kin) => (kin.ended === undefined ? [kinStanding(kin)] : []));
  if (standings.length === 0) return "notAsked";
  return standings.every((one) => one === "unknown") ? "unanswered" : "recorded";
};

const items: Readonly<Record<FileItem, Item>> = {
  names: { compartment: "identity", field: "names", look: isThere("names") },
  sex: { compartment: "identity", field: "sex", look: isThere("sex") },
  birth: { compartment: "identity", field: "birth", look: known("birth", (value) => Birth.safeParse(value).data?.precision === "unknown") },
  nationalities: {
    compartment: "identity",
    field: "nationalities",
    look: known("nationalities", (value) => Array.isArray(value) && value.every((one) => one === "unknown")),
  },
  languages: { compartment: "identity", field: "languages", look: isThere("languages") },
  contact: { compartment: "identity", field: "phone", look: isThere("phone", "safeContact") },
  address: { compartment: "identity", field: "address", look: isThere("address") },
  documentsSeen: { compartment: "identity", field: "documentsSeen", look: isThere("documentsSeen") },
  womanOfficer: { compartment: "identity", field: "womanOfficer", look: answered("womanOfficer") },
  household: { compartment: "identity", field: "household", look: isThere("household") },
  family: { compartment: "identity", field: "kinRelation", look: family },
  // How somebody stands to the first of a group is asked where they came in one.
  relation: {
    compartment: "arrival",
    field: "relation",
    look: (fields, subjects) =>
      fields["group"] === undefined ? undefined : known("relation", (value) => value === "unknown")(fields, subjects),
  },
  informationReceipt: {
    compartment: "arrival",
    field: "informationReceipt",
    look: known("informationReceipt", (value) => (value as { understood?: unknown }).understood !== "yes"),
  },
  wishesAsylum: { compartment: "arrival", field: "wishesAsylum", look: answered("wishesAsylum") },
  feared: { compartment: "asylum", field: "fearedAsked", look: known("fearedAsked", (value) => value === "cannotSay") },
};

/**
 * What a file holds and lacks, as far as the reader may see each item: one that is shut is left out, so that nothing is said of it (PE20).
 * @param mayRead whether the reader's role names a field of a compartment
 */
export function completenessOf(
  subjects: readonly SubjectState[],
  mayRead: (compartment: string, field: string) => boolean,
): FileStanding[] {
  const fields = fieldsOf(subjects.find((one) => one.kind === "person"));
  return fileItems.flatMap((item) => {
    const { compartment, field, look } = items[item];
    const standing = mayRead(compartment, field) ? look(fields, subjects) : undefined;
    return standing === undefined ? [] : [{ item, standing }];
  });
}

/** What the identity part of a file alone lacks: what a list of files is put in order by. */
export function lackingOf(fields: Fields): FileItem[] {
  return fileItems.filter((item) => {
    const { compartment, look } = items[item];
    return compartment === "identity" && item !== "family" && look(fields, []) !== "recorded";
  });
}
