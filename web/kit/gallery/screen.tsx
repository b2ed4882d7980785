import { useEffect, type ReactNode } from "react";
import { setPreference } from "../preference.ts";
import { Badge, Button, Menu, Page, PrintButton, Tabs, sayDone, useSearch } from "../index.ts";
import { freezeNow } from "../time.ts";
import { CaseParts } from "./case-parts.tsx";
import { FeedbackParts } from "./feedback-parts.tsx";
import { FieldParts } from "./field-parts.tsx";
import { FigureParts } from "./figure-parts.tsx";
import { ListParts } from "./list-parts.tsx";

freezeNow("2026-11-24T16:05:00.000Z");

/** Every component of the kit, empty, full and refused, for eyes and for the picture tests. The address sets how it looks. */
export function Screen(): ReactNode {
  const [search, setSearch] = useSearch();
  useEffect(() => {
    const [theme, language, density] = [search.get("theme"), search.get("language"), search.get("density")];
    setPreference({
      theme: theme === "dark" || theme === "light" ? theme : "system",
      language: language === "ru" ? "ru" : "en",
      density: density === "large" ? "large" : "dense",
    });
    document.documentElement.dir = search.get("dir") === "rtl" ? "rtl" : "ltr";
  }, [search.toString()]);
  return (
    <Page
      title={{ en: "Gallery of the kit", ru: "Галерея компонентов" }}
      crumbs={[
        { to: "/kit", text: { en: "Kit", ru: "Компоненты" } },
        { to: "/kit?part=lists", text: { en: "Lists", ru: "Списки" } },
      ]}
      lead="Every person here is invented. One language of form in two densities and two lights."
      actions={
        <>
          <Button
            kind="main"
            hotkey="n"
            onPress={() => sayDone({ en: "Referral acknowledged", ru: "Направление подтверждено" }, () => undefined)}
          >
            Record an arrival
          </Button>
          <Button>Hand over…</Button>
          <Menu
            label="More ▾"
            align="end"
            acts={[
              { text: "Correct an entry", onPress: () => undefined },
              { text: "Who has seen this", onPress: () => undefined },
            ]}
          />
          <PrintButton />
        </>
      }
    >
      <div className="line">
        <Badge meaning="due">due soon</Badge>
        <Badge meaning="overdue">overdue</Badge>
        <Badge meaning="safe">safe</Badge>
        <Badge meaning="blocked">blocked</Badge>
        <Badge>asylum</Badge>
        <Button kind="quiet">Quiet act</Button>
        <Button kind="grave">Close the case</Button>
        <Button isDisabled>Not yet</Button>
        <Button kind="main" isRecording>
          Record
        </Button>
      </div>
      <Tabs
        label="Parts of the kit"
        value={search.get("part") ?? "fields"}
        onChange={(part) => setSearch({ part })}
        tabs={[
          { id: "fields", text: { en: "Fields", ru: "Поля" }, content: <FieldParts /> },
          { id: "lists", text: { en: "Lists", ru: "Списки" }, count: 12, content: <ListParts /> },
          { id: "feedback", text: { en: "Feedback", ru: "Ответы" }, content: <FeedbackParts /> },
          { id: "figures", text: { en: "Figures", ru: "Рисунки" }, content: <FigureParts /> },
          { id: "case", text: { en: "Case", ru: "Дело" }, content: <CaseParts /> },
        ]}
      />
    </Page>
  );
}
