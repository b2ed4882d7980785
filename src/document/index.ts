export { checkMrz, type MrzCheck, type MrzCode, type MrzFields } from "./mrz.ts";
export { type MrzRemark, remarkMrz } from "./mrz-remarks.ts";
export { type Gray, grayOf } from "./photo/gray.ts";
export { zoneFaces } from "./photo/faces.ts";
export { readZone } from "./photo/read-zone.ts";
export { type ZoneRead } from "./photo/decode.ts";
export { findForm, type FormKind, type PaperForm, paperForms } from "./kinds.ts";
export { checkDigit, mrzShape, mrzState, type MrzFormat } from "./mrz-layout.ts";
export { transliterate } from "./mrz-letters.ts";
export { writeMrz, type MrzInput, type MrzWriteRefusal } from "./mrz-write.ts";
export {
  SignedClaims,
  encodeSealed,
  encodeSigned,
  sealClaims,
  verifySigned,
  type UnknownWhy,
  type Verdict,
  type Verification,
} from "./signed-code.ts";
export { type Sign, verifiesEd25519, type VerifyKey } from "./sign1.ts";
export {
  ageOfStatusList,
  choosePlace,
  emptyStatusList,
  encodeStatusList,
  isRevoked,
  readStatusList,
  revokePlaces,
  type StatusList,
  type StatusListAge,
} from "./status-list.ts";
export { batchMax, type BatchPaper, writeBatch } from "./batch.ts";
export { prepareCertificate, type CertificateFacts } from "./certificate.ts";
export {
  CertificateInput,
  Confirmed,
  DecisionLetterInput,
  GroupCertificatesInput,
  Explained,
  InformationReceiptInput,
  LeafletInput,
  LocalText,
  ReferralSlipInput,
  StatementInput,
  SlipPurpose,
  paperInputs,
  slipPurposes,
  type PaperInput,
  type PaperKind,
} from "./inputs.ts";
export { leafletOf, leaflets } from "./leaflets/index.ts";
export { leafletTopics, type Leaflet, type LeafletTopic } from "./leaflets/leaflet.ts";
export { fillConsent, shareWithService, telephoneInterpreter, type ConsentText } from "./leaflets/consent.ts";
export { fillText, textFor } from "./person-text.ts";
export { fixedWordsVersion, isReviewed, type Review, type ReviewedWords } from "./reviews.ts";
export { languageNames, paperTitle } from "./labels.ts";
export { examplePapers } from "./examples.ts";
export { listAgeTexts, mrzRemarkTexts, mrzTexts, unknownWhyTexts, verdictTexts } from "./check-texts.ts";
export { DocumentLoss, documentLosses, documentSubject, LetterWords } from "./subject.ts";
export { endPapers, isInForce, issueDocument, revokeDocument } from "./commands.ts";
export { certificateKinds, type DocumentWorld, type IssuedKind, issuedKinds, statusListOf, statusPlaces } from "./issue.ts";
export { findShortfall } from "./papers.ts";
export { documentContract, DocumentView, LeafletView, PrintQuery } from "./contract.ts";
export { documentTexts } from "./texts.ts";
export { paperParts, type Pair } from "./paper.ts";
export { printsOf, receiptInput } from "./printing.ts";
export type { ShownText } from "./person-text.ts";
