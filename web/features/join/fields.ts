/** What two files of a person are compared by, in the order of the screen. */
export const comparedFields = [
  "names",
  "sex",
  "birth",
  "nationalities",
  "formerResidence",
  "languages",
  "documentsSeen",
  "phone",
  "address",
] as const;
