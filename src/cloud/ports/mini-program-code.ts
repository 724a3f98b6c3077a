/** Makes a picture of a mini-program code for the event page and a scene; undefined if there is none. */
export type MiniProgramCode = (scene: string) => Promise<Uint8Array | undefined>
