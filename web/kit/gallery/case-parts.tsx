import type { ReactNode } from "react";
import { StateGraph, Timeline, type Graph } from "../figures.ts";
import { Section } from "../index.ts";

const claim: Graph = {
  initial: "lodged",
  states: { lodged: 1, registered: 1, interviewing: 1, deciding: 1, recognised: 1, complementary: 1, refused: 1, appealed: 1, closed: 1 },
  steps: {
    register: { from: ["lodged"], to: "registered" },
    invite: { from: ["registered"], to: "interviewing" },
    assess: { from: ["interviewing"], to: "deciding" },
    askAgain: { from: ["deciding"], to: "interviewing" },
    recognise: { from: ["deciding"], to: "recognised" },
    grant: { from: ["deciding"], to: "complementary" },
    refuse: { from: ["deciding"], to: "refused" },
    appeal: { from: ["refused"], to: "appealed" },
    sendBack: { from: ["appealed"], to: "deciding" },
    uphold: { from: ["appealed"], to: "closed" },
    withdraw: { from: ["registered", "interviewing"], to: "closed" },
    expire: { from: ["refused"], to: "closed" },
  },
};
const names: Record<string, string> = {
  lodged: "Claim lodged",
  registered: "Registered",
  interviewing: "Interview",
  deciding: "Decision",
  recognised: "Recognised as refugee",
  complementary: "Complementary protection",
  refused: "Refused",
  appealed: "Under appeal",
  closed: "Closed",
};

/** What a case screen is made of. */
export function CaseParts(): ReactNode {
  return (
    <div className="stack" data-gap="large">
      <Section title="Lanes">
        <Timeline
          title="Procedures of XD-7K3M-29Q4"
          lanes={[
            {
              id: "child",
              name: "Child protection",
              text: "Child protection",
              note: "RAP-II-24",
              spans: [
                { id: "1", text: "Placed apart", from: "2026-09-02", to: "2026-09-20" },
                { id: "2", text: "Guardian named", from: "2026-09-20" },
              ],
              moments: [{ id: "m", text: "Panel reviews", at: "2026-12-20", meaning: "due" }],
            },
            {
              id: "claim",
              name: "Asylum claim",
              text: "Asylum claim",
              note: "3 months",
              spans: [
                { id: "1", text: "Registered", from: "2026-09-06", to: "2026-10-12" },
                { id: "2", text: "Interview, decision being written", from: "2026-10-12" },
              ],
              moments: [{ id: "m", text: "Decision due", at: "2026-12-06", meaning: "due" }],
            },
            {
              id: "trafficking",
              name: "Trafficking screen",
              text: "Trafficking screen",
              spans: [{ id: "1", text: "Reflection period", from: "2026-10-01", to: "2026-10-31", meaning: "safe" }],
              moments: [{ id: "m", text: "Answer overdue", at: "2026-11-10", meaning: "overdue" }],
            },
            {
              id: "return",
              name: "Return",
              text: "Return",
              note: "R2",
              spans: [{ id: "1", text: "Blocked while a claim is open", from: "2026-09-06", meaning: "blocked" }],
              moments: [],
            },
          ]}
        />
      </Section>
      <Section title="Procedure">
        <StateGraph
          title="Where the claim stands"
          graph={claim}
          here="deciding"
          passed={["lodged", "registered", "interviewing"]}
          nameOf={(state) => names[state] ?? state}
          stepName={(step) => step}
          isFinal={(state) => ["recognised", "complementary", "closed"].includes(state)}
          note="Drawn from the definition of the procedure."
        />
      </Section>
    </div>
  );
}
