/** Where a name may be parted: an address at its dots, where its letters would be parted anywhere. */
export const breakable = (name: string) => name.split(/(?<=\.)(?=\p{L})/u).map((part, at) => [at > 0 && <wbr key={at} />, part]);
