import { useState, type ReactNode } from "react";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { Button, Checks, TextField, useText } from "../../kit/index.ts";
import { caseTexts } from "./texts.ts";

const clauseForm = /^[a-z0-9-]+:[\w.()-]+$/;

/** Clauses that a decision rests on: those that the step and its rules name are one press away, others are written. */
export function LawField({
  value,
  onChange,
  suggested,
  ...shared
}: {
  readonly label: OfficerText;
  readonly hint?: OfficerText | undefined;
  readonly path: string;
  readonly value: readonly string[] | undefined;
  readonly onChange: (value: unknown) => void;
  readonly suggested: readonly string[];
}): ReactNode {
  const t = useText();
  const [typed, setTyped] = useState<string>();
  const chosen = value ?? [];
  const offered = [...new Set([...suggested, ...chosen])];
  const isClause = typed !== undefined && clauseForm.test(typed.trim());
  const add = (): void => {
    if (!isClause) return;
    onChange([...new Set([...chosen, typed.trim()])]);
    setTyped(undefined);
  };
  return (
    <div className="law-field stack" data-gap="small">
      <Checks
        {...shared}
        hint={shared.hint ?? caseTexts.lawHint}
        value={value}
        onChange={onChange}
        options={offered.map((ref) => ({ value: ref, text: ref }))}
      />
      <div className="line law-other">
        <TextField label={caseTexts.lawOther} kind="code" value={typed} onChange={setTyped} />
        <Button isDisabled={!isClause} onPress={add}>
          {t(caseTexts.lawAdd)}
        </Button>
      </div>
    </div>
  );
}
