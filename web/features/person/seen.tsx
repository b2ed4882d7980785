import { useState, type ReactNode } from "react";
import type { z } from "zod";
import { personContract } from "../../../src/person/index.ts";
import { Button, Loaded, Section, useFormat, useRoute, useText } from "../../kit/index.ts";
import { pageTexts } from "./page-texts.ts";

const actions: Readonly<Record<string, (typeof pageTexts)["read"]>> = {
  read: pageTexts.read,
  search: pageTexts.searched,
  record: pageTexts.recordedAct,
  write: pageTexts.recordedAct,
  disclose: pageTexts.disclosed,
};

type SeenLook = z.output<(typeof personContract)["seen"]["returns"]>["seen"][number];
type Look = Pick<SeenLook, "at" | "name" | "action">;
/** One screen reads a file several times in a moment: that is one look. */
function isSameLook(one: Look, before: Look | undefined): boolean {
  return before !== undefined && before.name === one.name && before.action === one.action && before.at.slice(0, 16) === one.at.slice(0, 16);
}

/** So many are shown at first; the others at a press. */
const firstLooks = 60;

/** Who has seen this file, when and what for: the person may ask, and any officer may look. */
export function SeenBy({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const [isShown, setShown] = useState(false);
  const query = useRoute(personContract.seen, { params: { dossier } }, { isOn: isShown });
  return (
    <Section title={pageTexts.seen}>
      {!isShown ? (
        <div>
          <Button onPress={() => setShown(true)}>{t(pageTexts.showSeen)}</Button>
        </div>
      ) : (
        <Loaded query={query} rows={4}>
          {({ seen, isCut }) =>
            seen.length === 0 ? (
              <p className="soft">{t(pageTexts.nobody)}</p>
            ) : (
              <Looks looks={seen.filter((one, place) => !isSameLook(one, seen[place - 1]))} isCut={isCut} />
            )
          }
        </Loaded>
      )}
    </Section>
  );
}

function Looks({ looks, isCut }: { readonly looks: readonly SeenLook[]; readonly isCut: boolean }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const [isAll, setAll] = useState(false);
  return (
    <>
      <ul className="seen-list">
        {(isAll ? looks : looks.slice(0, firstLooks)).map((one, place) => (
          <li key={place}>
            <span className="small soft">{instant(one.at, "short")}</span>
            <span>
              <span className="strong">{one.name}</span>, {t(one.roleTitle)}, {t(one.unitTitle)}{" "}
              <span className="small soft">
                · {actions[one.action] ? t(actions[one.action] ?? pageTexts.read) : one.action} ·{" "}
                {t(pageTexts.allFields, { n: one.fields.length })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {!isAll && looks.length > firstLooks && (
        <div>
          <Button onPress={() => setAll(true)}>{t(pageTexts.allLooks, { n: looks.length })}</Button>
        </div>
      )}
      {isCut && (isAll || looks.length <= firstLooks) && <p className="soft">{t(pageTexts.earlierLooks)}</p>}
    </>
  );
}
