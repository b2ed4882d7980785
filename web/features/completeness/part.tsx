import { useState, type ReactNode } from "react";
import { itemTexts, completenessContract, type FileItem, type ItemStanding } from "../../../src/person/index.ts";
import { Badge, Button, Link, List, type Meaning, Section, useRoute, useText } from "../../kit/index.ts";
import type { Officer } from "../person/officer.ts";
import { completenessTexts, standingWords, whyTexts } from "./texts.ts";

const meanings: Readonly<Record<ItemStanding, Meaning>> = { recorded: "safe", unanswered: "due", notAsked: "plain" };

/** Items that are filled elsewhere than among what is known of the person: the part of the page, and the command it sends. */
const elsewhere: Readonly<Partial<Record<FileItem, readonly [part: string, command: string]>>> = {
  family: ["family", "kin.record"],
  feared: ["feared", "feared.record"],
  informationReceipt: ["needs", "receipt.record"],
  // A wish is heard in a case of screening or asylum, with its own words and day.
  wishesAsylum: ["procedures", "case.open"],
};

/** Where an item is filled, and by which command. */
function placeOf(item: FileItem, dossier: string): { readonly to: string; readonly command: string } {
  if (item === "household") return { to: `/households/new?with=${dossier}`, command: "household.record" };
  const [part, command] = elsewhere[item] ?? ["about", "person.update"];
  return { to: `/persons/${dossier}?fill=${part}`, command };
}

/** What a file lacks, why each thing matters and where it is filled. */
export function Completeness({ dossier, officer }: { readonly dossier: string; readonly officer: Officer }): ReactNode {
  const t = useText();
  const [isAll, setAll] = useState(false);
  const { data } = useRoute(completenessContract.completeness, { params: { dossier } });
  if (!data) return null;
  const recorded = data.items.filter((one) => one.standing === "recorded").length;
  const shown = isAll ? data.items : data.items.filter((one) => one.standing !== "recorded");
  return (
    <Section
      title={completenessTexts.section}
      note={t(completenessTexts.count, { n: recorded, all: data.items.length })}
      actions={
        <Button kind="quiet" onPress={() => setAll(!isAll)}>
          {t(isAll ? completenessTexts.fewer : completenessTexts.all)}
        </Button>
      }
    >
      <List
        empty={<p className="soft">{t(completenessTexts.whole)}</p>}
        items={shown.map(({ item, standing }) => {
          const place = placeOf(item, dossier);
          return {
            id: item,
            title: (
              <span className="line">
                <span>{t(itemTexts[item])}</span>
                <Badge meaning={meanings[standing]}>{t(standingWords[standing])}</Badge>
              </span>
            ),
            note: t(whyTexts[item]),
            end: standing !== "recorded" && officer.may(place.command) && <Link to={place.to}>{t(completenessTexts.fill)}</Link>,
          };
        })}
      />
    </Section>
  );
}
