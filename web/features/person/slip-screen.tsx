import type { ReactNode } from "react";
import { intakeContract } from "../../../src/intake/index.ts";
import type { OfficerText, PersonLanguage } from "../../../src/kernel/index.ts";
import { personContract } from "../../../src/person/index.ts";
import { Button, Loaded, Notice, PersonArea, PrintButton, useFormat, useNow, useParam, useRoute, useSearch, useText } from "../../kit/index.ts";
import { readsIn } from "./codes.ts";
import { slipActTexts, slipTexts } from "./slip-texts.ts";
import { valueOf } from "./subject.ts";
import "./slip.css";

type Slip = { readonly unit: OfficerText; readonly phone: string | undefined; readonly reference: string; readonly dueAt: string | undefined };

/**
 * A slip to take along: where to go, by when, under which number. No name, no nationality, no reason (DO1), and only
 * when its disclosure is on record (R3).
 */
export function Screen(): ReactNode {
  const t = useText();
  const [search] = useSearch();
  const [dossier, id] = [useParam("dossier"), useParam("id")];
  const query = useRoute(personContract.person, { params: { dossier } });
  const routes = useRoute(intakeContract.routes, {}).data?.routes ?? [];
  return (
    <main className="slip-screen">
      <Loaded query={query}>
        {({ subjects }) => {
          const referral = subjects.find((one) => one.subject === id && one.kind === "referral");
          const release = subjects.find((one) => one.subject === search.get("release") && one.kind === "release" && valueOf(one, "releaseAbout") === id);
          if (!referral || !release) return <Notice meaning="blocked" title={slipActTexts.noRelease} rule="R3" />;
          const to = valueOf<string>(referral, "toUnit") ?? "";
          const unit = routes.flatMap((route) => route.units).find((one) => one.code === to);
          const language = readsIn(valueOf<string[]>(subjects.find((one) => one.kind === "person"), "languages")?.[0]);
          const slip: Slip = { unit: (unit?.title ?? { en: to, ru: to }) as OfficerText, phone: unit?.phone, reference: valueOf<string>(referral, "referralReference") ?? "", dueAt: valueOf<string>(referral, "dueAt") };
          const shown: PersonLanguage = language === "ps" ? "prs" : (["prs", "tg", "ru", "en"] as const).find((one) => one === language) ?? "ru";
          return (
            <>
              <PersonArea language={shown}><Words slip={slip} /></PersonArea>
              {shown !== "ru" && <PersonArea language="ru"><Words slip={slip} /></PersonArea>}
            </>
          );
        }}
      </Loaded>
      <div className="line slip-acts"><PrintButton>{t(slipActTexts.print)}</PrintButton><Button kind="quiet" onPress={() => history.back()}>{t(slipActTexts.back)}</Button></div>
    </main>
  );
}

function Words({ slip }: { readonly slip: Slip }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const now = useNow();
  return (
    <section className="slip">
      <h1>{t(slipTexts.title)}</h1>
      <p className="strong">{t(slip.unit)}</p>
      {slip.phone && <p>{t(slipTexts.phone)}: <bdi dir="ltr" className="strong">{slip.phone}</bdi></p>}
      {slip.dueAt && Date.parse(slip.dueAt) > now && <p>{t(slipTexts.by)}: <span className="strong">{instant(slip.dueAt)}</span></p>}
      <p>{t(slipTexts.reference)}: <bdi dir="ltr" className="reference strong">{slip.reference}</bdi></p>
      <p>{t(slipTexts.free)}</p>
    </section>
  );
}
