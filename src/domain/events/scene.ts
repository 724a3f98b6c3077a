const uuid = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/

/** An event in a mini-program code, which carries 32 characters: its id without the dashes. */
export function sceneOf(eventId: string): string {
  return eventId.replace(/-/g, '')
}

/** The event of a scene; undefined for what is none. */
export function eventIdIn(scene: string): string | undefined {
  return uuid.test(scene) ? scene.replace(uuid, '$1-$2-$3-$4-$5') : undefined
}
