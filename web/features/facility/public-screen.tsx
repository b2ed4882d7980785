import type { ReactNode } from "react";
import { facilityContract } from "../../../src/facility/index.ts";
import {
  Button,
  EmptyState,
  Loaded,
  Page,
  PrintButton,
  setPreference,
  useFormat,
  useLanguage,
  useParam,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { ProfileFacts } from "./profile.tsx";
import { profileWords as words } from "./profile-texts.ts";
import "./facility.css";

/** The profile of a centre that was named a model, for whoever wants to do the same: no session is needed. */
export function Screen(): ReactNode {
  const t = useText();
  const { day, number } = useFormat();
  const language = useLanguage();
  const query = useRoute(facilityContract.publicFacility, { params: { unit: useParam("unit") } });
  const names = new Intl.DisplayNames([language === "en" ? "en" : "ru"], { type: "language" });
  return (
    <main className="facility-public">
      <Loaded query={query}>
        {({ found }) =>
          found === undefined ? (
            <EmptyState title={words.publicNone} />
          ) : (
            <Page
              title={found.title}
              lead={t(found.organisation)}
              actions={
                <>
                  <Button kind="quiet" onPress={() => setPreference({ language: language === "en" ? "ru" : "en" })}>
                    {language === "en" ? "Русский" : "English"}
                  </Button>
                  <PrintButton />
                </>
              }
            >
              <p>{t(words.model, { day: day(found.model.on), why: found.model.why })}</p>
              <ProfileFacts profile={found.profile} services={found.services} languageOf={(code) => names.of(code) ?? code} />
              {found.places !== undefined && (
                <p>
                  {t(words.places)}: {number(found.places)}
                </p>
              )}
            </Page>
          )
        }
      </Loaded>
    </main>
  );
}
