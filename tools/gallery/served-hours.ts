/** A volunteer's hours, before what they were for. */
export const servedHours = {
  minutes: 750,
  years: [
    { year: 2026, minutes: 630 },
    { year: 2025, minutes: 120 },
  ],
  attended: [],
}
