import type { ReactNode } from "react";
import { BarChart, SmallMultiples, StackedBars } from "../figures.ts";
import { Section } from "../index.ts";

const labels = ["Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"];
const wave = (base: number, swing: number, phase: number, gap?: number): { value: number | undefined; low?: number; high?: number }[] =>
  labels.map((_, month) => {
    if (month === gap) return { value: undefined };
    const value = Math.round(base + swing * Math.sin((month + phase) / 2));
    return { value, low: Math.round(value * 0.86), high: Math.round(value * 1.14) };
  });

/** Charts: invented figures. */
export function FigureParts(): ReactNode {
  return (
    <div className="stack" data-gap="large">
      <Section title="Bars">
        <BarChart
          title="First referrals by need, November 2026"
          note="Invented figures. The dark band is what rounding for protection leaves open."
          bars={[
            { name: "Child without parents", value: 128, low: 124, high: 132 },
            { name: "Doctor within a day", value: 96, low: 92, high: 100 },
            { name: "Sign of trafficking", value: 31, low: 27, high: 35 },
            { name: "Statelessness", value: undefined, missing: "fewer than 5" },
            { name: "Safe place tonight", value: 0 },
          ]}
        />
      </Section>
      <Section title="Parts of wholes">
        <StackedBars
          title="Claims by how they ended"
          parts={["Recognised", "Complementary", "Refused", "Withdrawn", "Open"]}
          stacks={[
            { name: "2024", values: [420, 110, 260, 40, 12] },
            { name: "2025", values: [510, 180, 240, 66, 95] },
            { name: "2026", values: [300, 90, 130, undefined, 610] },
          ]}
          note="Invented figures."
        />
      </Section>
      <Section title="Small multiples">
        <SmallMultiples
          title="Arrivals a month"
          labels={labels}
          note="One scale for all. The band is the 90 % interval of the count; a gap is a month without a figure."
          series={[
            { name: "Kazakhstan", points: wave(420, 160, 0) },
            { name: "Kyrgyzstan", points: wave(190, 80, 2) },
            { name: "Tajikistan", points: wave(610, 260, 4, 6) },
            { name: "Turkmenistan", points: wave(60, 20, 1) },
            { name: "Uzbekistan", points: wave(260, 90, 3) },
          ]}
        />
      </Section>
    </div>
  );
}
