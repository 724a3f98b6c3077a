/** The folders of the cloud, lowest layer first; a name that ends in `.ts` is a file. */
export const cloudFloors: readonly (readonly string[])[]
