/** A volunteer's hours, without the list of events they were for. */
export const servedHours = {
  minutes: 750,
  years: [
    { year: 2026, minutes: 630 },
    { year: 2025, minutes: 120 },
  ],
  attended: [],
}
