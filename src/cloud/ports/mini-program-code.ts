/** A mini-program code that opens the page of an event with a scene, as a picture; undefined where none can be had. */
export type MiniProgramCode = (scene: string) => Promise<Uint8Array | undefined>
