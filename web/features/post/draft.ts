import { uuidv7 } from "uuidv7";
import type { Answer, Birth, PersonName } from "../../../src/kernel/index.ts";
import type { GoingTo, GoingWhy } from "../../../src/person/index.ts";
import type { AnswerCode } from "../../../src/intake/index.ts";
import { useDraft } from "../../kit/index.ts";

/** A paper as it lies before the officer. */
export type DraftPaper = {
  readonly type?: string | undefined;
  readonly number?: string | undefined;
  readonly issuer?: string | undefined;
  readonly mrz?: string | undefined;
  readonly mrzFlag?: string | undefined;
  readonly isMrzGood?: boolean | undefined;
};

/** One row of the sheet. Absent is not asked (R6). */
export type DraftPerson = {
  readonly id: string;
  /** The family that a person of a bus came with; absent is the group of the sheet. */
  readonly family?: string | undefined;
  readonly names: readonly PersonName[];
  readonly sex?: "F" | "M" | "X" | undefined;
  readonly birth?: Birth | undefined;
  /** Renewed when lines of a paper fill the birth, so that its field shows it. */
  readonly birthFrom?: string | undefined;
  readonly relation?: string | undefined;
  readonly wishesAsylum: Answer;
  readonly womanOfficer: Answer;
  readonly goingTo?: GoingTo | undefined;
  readonly goingWhy?: GoingWhy | undefined;
  readonly language?: string | undefined;
  readonly nationality?: string | undefined;
  readonly reasonOwnWords?: string | undefined;
  readonly paper: DraftPaper;
  readonly answers: Readonly<Partial<Record<AnswerCode, Answer>>>;
  readonly fearedAsked?: "asked" | "cannotSay" | undefined;
  readonly feared: readonly string[];
  readonly decisions: Readonly<Record<string, DraftDecision>>;
};
export type DraftDecision = {
  readonly decided: "referred" | "notNow";
  readonly rule: string;
  readonly route: string;
  readonly sources: readonly string[];
  readonly reason?: string | undefined;
};

/** What the rows share, entered once. */
export type DraftGroup = {
  readonly id: string;
  /** Instant; absent means the moment of recording. */
  readonly arrivedAt?: string | undefined;
  readonly language?: string | undefined;
  readonly nationality?: string | undefined;
  readonly from?: string | undefined;
  readonly note?: string | undefined;
  readonly order: readonly string[];
  readonly openRow: string | undefined;
  /** Rows are written in a list, a line a person. */
  readonly isList?: boolean | undefined;
  /** Each person of the sheet was asked which States they fear. */
  readonly isFearAsked?: boolean | undefined;
  /** How and in which language the leaflet was explained before anything was recorded. */
  readonly explained?: Explained | undefined;
};
export type Explained = {
  readonly language: string;
  readonly how: "read" | "readAloud" | "interpreter" | "audio";
  readonly understood: Answer;
};

/** How far the recording of one row is. */
export type RowState =
  | { readonly kind: "recording" }
  | { readonly kind: "recorded"; readonly reference: string }
  | { readonly kind: "failed"; readonly title: string };

export function newPerson(id: string, isFirst: boolean): DraftPerson {
  return {
    id,
    names: [],
    wishesAsylum: "notAsked",
    womanOfficer: "notAsked",
    paper: {},
    answers: {},
    feared: [],
    decisions: {},
    ...(isFirst ? { relation: "head" } : {}),
  };
}

function newGroup(): DraftGroup {
  const first = uuidv7();
  return { id: uuidv7(), order: [first], openRow: first };
}

const groupKey = "post/group";
const peopleKey = "post/people";
const rowsKey = "post/rows";

export type Sheet = {
  readonly group: DraftGroup;
  readonly people: readonly DraftPerson[];
  readonly rows: Readonly<Record<string, RowState>>;
  readonly changeGroup: (change: Partial<DraftGroup>) => void;
  readonly changePerson: (id: string, change: Partial<DraftPerson>) => void;
  readonly addPerson: (start?: Partial<DraftPerson>) => void;
  readonly removePerson: (id: string) => void;
  readonly setRow: (id: string, state: RowState) => void;
  readonly forget: () => void;
};

/** The group being written down: in memory only, kept when the screen is left, forgotten at sign-out and quick exit. */
export function useSheet(): Sheet {
  const [group, changeGroup, forgetGroup] = useDraft<DraftGroup>(groupKey, newGroup());
  const [people, changePeople, forgetPeople] = useDraft<Readonly<Record<string, DraftPerson>>>(peopleKey, {});
  const [rows, changeRows, forgetRows] = useDraft<Readonly<Record<string, RowState>>>(rowsKey, {});
  const personOf = (id: string): DraftPerson => people[id] ?? newPerson(id, group.order[0] === id);
  return {
    group,
    rows,
    people: group.order.map(personOf),
    changeGroup,
    // What was never changed since the draft began is kept too: the first change keeps all of it.
    changePerson: (id, change) => {
      changeGroup({ ...group });
      changePeople({ [id]: { ...personOf(id), ...change } });
    },
    addPerson: (start) => {
      const id = uuidv7();
      changeGroup({ ...group, order: [...group.order, id], openRow: id });
      if (start) changePeople({ [id]: { ...newPerson(id, false), ...start } });
    },
    removePerson: (id) => {
      const order = group.order.filter((one) => one !== id);
      const first = uuidv7();
      changeGroup({ ...group, order: order.length > 0 ? order : [first], openRow: order.length > 0 ? undefined : first });
    },
    setRow: (id, state) => changeRows({ [id]: state }),
    forget: () => {
      forgetGroup();
      forgetPeople();
      forgetRows();
    },
  };
}

/** Whether anything was typed: an untouched row is not. */
export function isTouched(person: DraftPerson): boolean {
  const { id: _, decisions: __, family: _family, ...rest } = person;
  const plain = JSON.stringify(rest);
  return [true, false].every((isFirst) => {
    const { id: ___, decisions: ____, ...empty } = newPerson("", isFirst);
    return plain !== JSON.stringify(empty);
  });
}
