/** Ways that are all explained before one is chosen. @source minsk-2004:MIN-FDP-4 */
export const ways = {
  return: { en: "return to the homeland", ru: "возвращение на родину" },
  integration: { en: "integration here", ru: "интеграция здесь" },
  resettlement: { en: "resettlement to a third country", ru: "переселение в третью страну" },
} as const;
