export { checkMrz, type MrzCheck, type MrzCode, type MrzFields } from "./mrz.ts";
export { checkDigit, mrzShape, mrzState, type MrzFormat } from "./mrz-layout.ts";
export { transliterate } from "./mrz-letters.ts";
export { writeMrz, type MrzInput, type MrzWriteRefusal } from "./mrz-write.ts";
export { SignedClaims, encodeSigned, verifySigned, type UnknownWhy, type Verdict, type Verification } from "./signed-code.ts";
export { type Sign, type VerifyKey } from "./sign1.ts";
export {
  ageOfStatusList, choosePlace, emptyStatusList, encodeStatusList, isRevoked, readStatusList, revokePlaces,
  type StatusList, type StatusListAge,
} from "./status-list.ts";
