/** The rooms of the cloud from the ground up; what ends in `.ts` is a file. */
export const cloudFloors: readonly (readonly string[])[]
