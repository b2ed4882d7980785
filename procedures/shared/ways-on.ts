import type { HandOff } from "../../src/process/index.ts";

/** What is open to whoever may not stay as what they asked for: lawful stay by work, home of their own will, another country. */
export const waysOn: readonly HandOff[] = [
  { to: "regularisation", route: "labour-routes", when: "onRequest", source: ["almaty-2011:ALM-LAB-n3"] },
  { to: "repatriation", route: "registration", when: "onRequest", source: ["rap-2012:RCF-4.2-8"] },
  { to: "onward", route: "registration", when: "onRequest", source: ["rap-2012:RCF-4.2-7"] },
];

/** What follows a status: a life here, citizenship, or a country that takes the person in. */
export const solutions: readonly HandOff[] = [
  {
    to: "local-integration",
    route: "registration",
    when: "onRequest",
    source: ["rap-2012:RAP-III-04", "minsk-2004:MIN-ASY-6", "almaty-2011:ALM-INT-n2"],
  },
  { to: "naturalisation", route: "registration", when: "onRequest", source: ["almaty-2011:ALM-INT-v", "refugee-1951:34"] },
  {
    to: "resettlement",
    route: "registration",
    when: "onRequest",
    source: ["unhcr-standards:resettlement.categories", "rap-2012:RAP-III-O1"],
  },
];
