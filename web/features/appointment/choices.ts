/** What a meeting may be for, how long it may last and when it may begin, as forms offer it. */
export const kinds = ["interview", "hearing", "counsel", "office"] as const;
export const lengths = ["15", "30", "45", "60", "90", "120", "180", "240"] as const;

const quarters = Array.from(
  { length: 96 },
  (_, place) => `${String(Math.floor(place / 4)).padStart(2, "0")}:${String((place % 4) * 15).padStart(2, "0")}`,
);
const [opens, closes] = ["06:00", "22:00"];
export const quartersOpen: readonly string[] = quarters.filter((one) => one >= opens && one <= closes);
