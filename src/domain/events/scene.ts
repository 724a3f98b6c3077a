const uuid = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/

/** The event id without dashes: a mini-program code holds at most 32 characters. */
export function sceneOf(eventId: string): string {
  return eventId.replace(/-/g, '')
}

/** The event id in a mini-program code's scene; undefined if it is none. */
export function eventIdIn(scene: string): string | undefined {
  return uuid.test(scene) ? scene.replace(uuid, '$1-$2-$3-$4-$5') : undefined
}
