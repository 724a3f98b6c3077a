/** The district of a unit, marked if it is a demonstration unit. */
export function whereText({ district, demonstration }: { district: string; demonstration: boolean }): string {
  return demonstration ? `${district} · 示范单位` : district
}
