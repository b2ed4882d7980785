import { type Actor, findRole } from "../src/access/index.ts";
import { unitsOf } from "../src/app/node.ts";
import type { Country } from "../src/process/index.ts";

/** Who acts in tests, by name: the same people everywhere, so that a story can be read. All are invented. */
export const people = {
  aziz: { id: "0a000000-0000-4000-8000-000000000001", name: "Aziz, sergeant at post 1", role: "border-officer", unit: "XD-POST-01" },
  bahor: { id: "0a000000-0000-4000-8000-000000000002", name: "Bahor, officer at post 2", role: "border-officer", unit: "XD-POST-02" },
  dilnoza: { id: "0a000000-0000-4000-8000-000000000003", name: "Dilnoza, registrar", role: "registrar", unit: "XD-MS-CAP" },
  emil: { id: "0a000000-0000-4000-8000-000000000004", name: "Emil, eligibility officer", role: "eligibility-officer", unit: "XD-MS-CAP" },
  farida: { id: "0a000000-0000-4000-8000-000000000005", name: "Farida, reviewer", role: "reviewer", unit: "XD-MS-CAP" },
  gulnora: { id: "0a000000-0000-4000-8000-000000000006", name: "Gulnora, commission", role: "decision-maker", unit: "XD-COM" },
  hakim: { id: "0a000000-0000-4000-8000-000000000007", name: "Hakim, child protection", role: "child-protection-officer", unit: "XD-CP" },
  inna: { id: "0a000000-0000-4000-8000-000000000008", name: "Inna, anti-trafficking", role: "nrm-officer", unit: "XD-NRM" },
  judge: { id: "0a000000-0000-4000-8000-000000000009", name: "Jamila, court", role: "appeal-officer", unit: "XD-COURT" },
  karim: { id: "0a000000-0000-4000-8000-00000000000a", name: "Karim, monitor", role: "monitor", unit: "XD-OMB" },
  lola: { id: "0a000000-0000-4000-8000-00000000000b", name: "Lola, auditor", role: "auditor", unit: "XD-AUD" },
  murod: { id: "0a000000-0000-4000-8000-00000000000c", name: "Murod, administrator", role: "administrator", unit: "XD-NC" },
  nigora: { id: "0a000000-0000-4000-8000-00000000000d", name: "Nigora, coordinator", role: "coordinator", unit: "XD-NC" },
  operator: { id: "0a000000-0000-4000-8000-00000000000e", name: "Operator", role: "operator", unit: "XD-NC" },
  said: { id: "0a000000-0000-4000-8000-00000000000f", name: "Said, head of post 1", role: "post-supervisor", unit: "XD-POST-01" },
  tolib: {
    id: "0a000000-0000-4000-8000-000000000010",
    name: "Tolib, registration supervisor",
    role: "registration-supervisor",
    unit: "XD-MS-CAP",
  },
} as const;

export type PersonName = keyof typeof people;

/** One of the people as an actor of a State; another unit or role may be given. */
export function actorNamed(country: Country, name: PersonName, other: { role?: string; unit?: string; ownDossier?: string } = {}): Actor {
  const who = people[name];
  const role = findRole(other.role ?? who.role);
  if (!role) throw new Error(`no role ${other.role ?? who.role}`);
  const unit = other.unit ?? who.unit;
  return {
    account: who.id,
    name: who.name,
    role,
    unit,
    units: unitsOf(country, role, unit),
    purpose: role.purpose,
    device: undefined,
    ownDossier: other.ownDossier,
    language: "en",
  };
}
