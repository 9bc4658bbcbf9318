/** What we use of the package, which has no types of its own. */
declare module 'pbf' {
  export default class Pbf {
    constructor(bytes: Uint8Array);
    pos: number;
    readonly length: number;
    readMessage<Message>(
      read: (field: number, message: Message, reader: Pbf) => void,
      message: Message,
    ): Message;
    readString(): string;
    readVarint(): number;
  }
}
