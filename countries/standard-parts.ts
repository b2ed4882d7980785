import type { ProcedureSwitch } from "../src/process/index.ts";

type Parts = ProcedureSwitch["parts"];

const person = { roles: ["person"], units: [] } as const;
const advisers = (...units: readonly string[]) => ({ roles: ["legal-adviser"], units });
const guardians = (units: readonly string[]) => ({ roles: ["child-protection-officer"], units });
const borderOfficers = (...units: readonly string[]) => ({ roles: ["border-officer", "post-supervisor"], units });
const registrars = (...units: readonly string[]) => ({ roles: ["registrar", "registration-supervisor"], units });
const eligibilityOfficers = (...units: readonly string[]) => ({ roles: ["eligibility-officer"], units });
const nrmOfficers = (...units: readonly string[]) => ({ roles: ["nrm-officer"], units });

/** Units of a decision on a person, each of one body: who advises, examines, decides, and hears the appeal. */
type Deciding = {
  readonly adviser: string;
  readonly officer: string;
  readonly decider: string;
  /** One body, or all that the law lets a person choose from. */
  readonly appeal: string | readonly string[];
};

/** Who acts in a procedure that decides on a person, as every State begins; a State where others act names them beside. */
export function decidedParts({ adviser, officer, decider, appeal }: Deciding) {
  return {
    person,
    adviser: advisers(adviser),
    officer: eligibilityOfficers(officer),
    decider: { roles: ["decision-maker"], units: [decider] },
    appeal: { roles: ["appeal-officer"], units: [appeal].flat() },
  } satisfies Parts;
}

/** The same where an office registers first. */
export function registeredParts({ registrar, ...deciding }: Deciding & { readonly registrar: string }) {
  return { ...decidedParts(deciding), registrar: registrars(registrar) } satisfies Parts;
}

/** Who acts in a claim to asylum: `officer` registers, examines and reviews, each by a person of their own (AS8, AS9). */
export function claimParts(to: Deciding & { readonly guardian: readonly string[]; readonly post: string; readonly nrm: string }) {
  const { person: applicant, ...deciding } = decidedParts(to);
  return {
    ...deciding,
    applicant,
    guardian: guardians(to.guardian),
    post: borderOfficers(to.post),
    registrar: registrars(to.officer),
    reviewer: { roles: ["reviewer"], units: [to.officer] },
    nrm: nrmOfficers(to.nrm),
  } satisfies Parts;
}

/** Who acts in a screening at entry: the post, and whoever it refers to. */
export function screeningParts(post: string, receivers: readonly string[]) {
  return {
    post: borderOfficers(post),
    receiver: { roles: ["registrar", "child-protection-officer", "nrm-officer", "service-provider"], units: receivers },
    applicant: person,
  } satisfies Parts;
}

/** Who acts in registration; the supervisor is another person of the same unit. */
export function registrationParts(unit: string) {
  return {
    applicant: person,
    registrar: { roles: ["registrar"], units: [unit] },
    supervisor: { roles: ["registration-supervisor"], units: [unit] },
  } satisfies Parts;
}

/** Who acts in the case of a victim of trafficking. */
export function traffickingParts(to: { readonly adviser: string; readonly guardian: readonly string[]; readonly officer: string }) {
  return { person, adviser: advisers(to.adviser), guardian: guardians(to.guardian), officer: nrmOfficers(to.officer) } satisfies Parts;
}
