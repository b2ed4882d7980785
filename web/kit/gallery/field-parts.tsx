import { useState, type ReactNode } from "react";
import type { Answer, Birth, PersonName } from "../../../src/kernel/codes.ts";
import type { ApiFailure } from "../api.ts";
import {
  AnswerField,
  BirthField,
  Checks,
  Choice,
  ComboBox,
  DayField,
  FieldGroup,
  Form,
  NameField,
  Select,
  TextField,
  useFormat,
} from "../index.ts";

const countries = [
  ["AF", "Afghanistan", "Афганистан"],
  ["IR", "Iran", "Иран"],
  ["KG", "Kyrgyzstan", "Кыргызстан"],
  ["TJ", "Tajikistan", "Таджикистан"],
  ["UZ", "Uzbekistan", "Узбекистан"],
].map(([value, en, ru]) => ({ value: value ?? "", text: { en: en ?? "", ru: ru ?? "" } }));
const relations = [
  { value: "head", text: "Head of family" },
  { value: "child", text: "Child" },
  { value: "other", text: "No relation" },
];
const problem: ApiFailure = {
  kind: "problem",
  code: "request.malformed",
  title: "",
  fields: [
    { path: "phone", code: "invalid" },
    { path: "names", code: "name.missing" },
  ],
};

/** A form full, empty, with problems. */
export function FieldParts(): ReactNode {
  const { day } = useFormat();
  const [names, setNames] = useState<readonly PersonName[]>([
    { script: "Latn", given: "Zarmina", father: "Abdul Karim", family: "Noorzai" },
    { script: "Arab", given: "زرمینه", father: "عبدالکریم", family: "نورزی" },
  ]);
  const [birth, setBirth] = useState<Birth | undefined>({ precision: "day", day: "2011-03-07" });
  const [estimate, setEstimate] = useState<Birth | undefined>({ precision: "estimated", ageYears: 15, on: "2026-11-24" });
  const [alone, setAlone] = useState<Answer>("unsure");
  const [hurt, setHurt] = useState<Answer>("notAsked");
  const [from, setFrom] = useState<string | undefined>("AF");
  const [relation, setRelation] = useState<string>();
  const [needs, setNeeds] = useState<readonly string[] | undefined>(["doctor"]);
  const [note, setNote] = useState<string | undefined>("Walks with a stick. Asked for water first, then for his sister.");
  return (
    <div className="stack" data-gap="large">
      <Form onSend={() => undefined} send="Record the person" actions={<span className="small soft">Ctrl + Enter</span>}>
        <FieldGroup legend="Who" hint="As the person says it. A paper that disagrees is recorded beside it, not instead.">
          <NameField label="Name" value={names} onChange={setNames} scripts={["Latn", "Arab", "Cyrl"]} />
          <BirthField label="Born" value={birth} onChange={setBirth} today="2026-11-24" />
          <BirthField label="Born, as estimated" value={estimate} onChange={setEstimate} today="2026-11-24" />
          <ComboBox label="Came from" value={from} onChange={setFrom} options={countries} />
          <Choice label="Relation" value={relation} onChange={setRelation} options={relations} />
        </FieldGroup>
        <FieldGroup legend="What is needed">
          <AnswerField label="Travels without parents" hint="Ask the child, apart from the adults." value={alone} onChange={setAlone} />
          <AnswerField label="Was hurt on the way" value={hurt} onChange={setHurt} />
          <Checks
            label="Needs now"
            value={needs}
            onChange={setNeeds}
            options={[
              { value: "doctor", text: "A doctor" },
              { value: "bed", text: "A bed for tonight" },
              { value: "interpreter", text: "An interpreter" },
            ]}
          />
          <TextField label="Note" value={note} onChange={setNote} lines={3} />
          <TextField label="Telephone" kind="tel" value={undefined} onChange={() => undefined} isUnknown onUnknown={() => undefined} />
          <DayField label="Crossed on" value="2026-11-23" onChange={() => undefined} words={day("2026-11-23", "long")} />
          <Select
            label="Language"
            value={undefined}
            onChange={() => undefined}
            options={[
              { value: "prs", text: "Dari" },
              { value: "tgk", text: "Tajik" },
            ]}
          />
        </FieldGroup>
      </Form>
      <Form onSend={() => undefined} send="Record the person" failure={problem}>
        <FieldGroup legend="With problems">
          <NameField label="Name" value={[]} onChange={() => undefined} scripts={["Latn", "Arab"]} path="names" />
          <TextField label="Telephone" kind="tel" value="0930-" onChange={() => undefined} path="phone" hint="With the country's code." />
        </FieldGroup>
      </Form>
    </div>
  );
}
