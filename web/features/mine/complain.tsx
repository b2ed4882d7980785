import type { ReactNode } from "react";
import { documentContract } from "../../../src/document/index.ts";
import type { PersonLanguage } from "../../../src/kernel/text.ts";
import { Link, Section, useRoute, useText } from "../../kit/index.ts";
import { mineTexts } from "./texts.ts";

/** How to complain and whom to call, as the leaflets say it, and who helps near here. */
export function Complain({ language }: { readonly language: PersonLanguage }): ReactNode {
  const t = useText();
  const complaint = useRoute(documentContract.leaflet, { params: { topic: "complaint" }, query: { language } });
  const calls = useRoute(documentContract.leaflet, { params: { topic: "who-to-call" }, query: { language } });
  const lines = [...(complaint.data?.lines ?? []), ...(calls.data?.lines ?? [])];
  return (
    <Section title={mineTexts.complain}>
      {lines.map((line, place) => (
        <p key={place}>{line}</p>
      ))}
      <div>
        <Link className="button" to="/help">
          {t(mineTexts.toHelp)}
        </Link>
      </div>
    </Section>
  );
}
