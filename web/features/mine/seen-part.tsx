import { useState, type ReactNode } from "react";
import type { z } from "zod";
import { personContract } from "../../../src/person/index.ts";
import { Button, Loaded, Section, Told, useFormat, useRoute, useText } from "../../kit/index.ts";
import { looksOfOthers, wordsOfFields } from "./seen.ts";
import { isDiscreet, purposeWords, roleWords } from "./seen-words.ts";
import { mineTexts } from "./texts.ts";

type SeenLook = z.output<(typeof personContract)["seen"]["returns"]>["seen"][number];
const firstLooks = 5;

/** Who has seen the file, what of it, why and when: a sentence each. */
export function Seen({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const query = useRoute(personContract.seen, { params: { dossier } });
  const [isAll, setAll] = useState(false);
  return (
    <Section title={mineTexts.seen}>
      <p className="soft">{t(mineTexts.seenLead)}</p>
      <Loaded query={query} rows={4}>
        {({ seen, isCut }) => {
          const looks = looksOfOthers(seen);
          if (looks.length === 0) return <p>{t(mineTexts.noSeen)}</p>;
          return (
            <>
              <ul className="list">
                {(isAll ? looks : looks.slice(0, firstLooks)).map((look, place) => (
                  <OneLook key={place} look={look} />
                ))}
              </ul>
              {!isAll && looks.length > firstLooks && (
                <div>
                  <Button onPress={() => setAll(true)}>
                    {t(mineTexts.more)} ({looks.length})
                  </Button>
                </div>
              )}
              {isCut && (isAll || looks.length <= firstLooks) && <p className="soft">{t(mineTexts.seenCut)}</p>}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function OneLook({ look }: { readonly look: SeenLook & { readonly times: number } }): ReactNode {
  const t = useText();
  const { instant, comma } = useFormat();
  const what = wordsOfFields(look.fields)
    .map((text) => t(text))
    .join(comma);
  const purpose = purposeWords[look.purpose];
  const act = (): string => {
    if (look.action === "command") return t(mineTexts.wrote);
    return t(look.action === "print" ? mineTexts.printed : mineTexts.saw, { what: what || "…" });
  };
  return (
    <li>
      <div className="list-words">
        <span>
          <span className="strong">{t({ ...look.roleTitle, ...roleWords[look.role] })}</span>
          {!isDiscreet(look.role) && (
            <>
              {comma}
              <Told text={look.unitTitle} />
            </>
          )}
          : {act()}
        </span>
        {purpose && <span className="soft">{t(mineTexts.reason, { purpose: t(purpose) })}</span>}
        <span className="small soft">
          {instant(look.at, "long")}
          {look.times > 1 && `${comma}${t(mineTexts.times, { n: look.times })}`}
        </span>
      </div>
    </li>
  );
}
