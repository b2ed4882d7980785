/** The everyday kit: what most screens are made of. Drawings are in `figures.ts`, so that screens without them stay small. */
export { Link, useGo, useParam, useSearch } from "./address.tsx";
export { AnswerField } from "./answer-field.tsx";
export {
  ApiError,
  callRoute,
  isSignedOut,
  type ApiAnswer,
  type ApiConflict,
  type ApiFailure,
  type ApiFault,
  type ApiProblem,
  type ApiRefusal,
  type ArgsOf,
} from "./api.ts";
export { PrintButton, QuickExit } from "./acts.tsx";
export { Badge } from "./badge.tsx";
export { Bidi, Names, nameWords } from "./bidi.tsx";
export { BirthField } from "./birth-field.tsx";
export { Button, type ButtonProps } from "./button.tsx";
export { Checks, Choice, Select, type Option } from "./choice.tsx";
export { Chips, type Chip } from "./chips.tsx";
export { Clause, setClauseWords } from "./clause.tsx";
export { ClockBar } from "./clock-bar.tsx";
export { readClock, type ClockReading, type ClockTimes } from "./clock.ts";
export { ComboBox } from "./combo-box.tsx";
export { Compare, type Comparison } from "./compare.tsx";
export { DataTable, type Column, type RowKey } from "./data-table.tsx";
export { Confirm, Dialog } from "./dialog.tsx";
export { forgetDrafts, useDraft } from "./draft.ts";
export { Field, type FieldProps } from "./field.tsx";
export { FieldGroup, Form } from "./form.tsx";
export { useKey } from "./keys.ts";
export { LanguageSwitch } from "./language-switch.tsx";
export { OpenPage } from "./open-page.tsx";
export { Told } from "./told.tsx";
export { List, type ListItem } from "./list.tsx";
export { Loaded } from "./loaded.tsx";
export { Mark, type Meaning } from "./mark.tsx";
export { Menu, type MenuAct } from "./menu.tsx";
export { NameField } from "./name-field.tsx";
export { Failure, Notice } from "./notice.tsx";
export { Facts, Page, Section, type Crumb } from "./page.tsx";
export { setPreference, usePreference, type Preference } from "./preference.ts";
export { Provenance } from "./provenance.tsx";
export { answerFrom, useCommand, useRoute, type Command, type CommandState } from "./query.ts";
export { Private, Sealed } from "./sealed.tsx";
export { EmptyState, Skeleton } from "./skeleton.tsx";
export { Tabs, type Tab } from "./tabs.tsx";
export { DayField, TextField } from "./text-field.tsx";
export { type Count, PersonArea, useFormat, useLanguage, useText, useWording, type Wording, type Words } from "./text.ts";
export { useNow } from "./time.ts";
export { sayDone, Toasts } from "./toast.tsx";
export { browserTongue } from "./tongues.ts";
