import type { DataCallback, Disposable, Message, MessageReader, MessageWriter } from 'vscode-languageserver/node';
import { AbstractMessageReader, AbstractMessageWriter } from 'vscode-languageserver/node';

/** One end of a connection inside one process. */
export interface MemoryEnd {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** Two ends of a connection without streams or processes: what the one writes, the other reads, one message a turn of the loop. */
export function memoryTransport(): { readonly client: MemoryEnd; readonly server: MemoryEnd } {
  const toServer = new MemoryReader();
  const toClient = new MemoryReader();
  return {
    client: { reader: toClient, writer: new MemoryWriter(toServer) },
    server: { reader: toServer, writer: new MemoryWriter(toClient) },
  };
}

class MemoryReader extends AbstractMessageReader {
  #waiting: Message[] = [];
  #listener: DataCallback | null = null;

  listen(callback: DataCallback): Disposable {
    this.#listener = callback;
    this.#waiting.splice(0).forEach((message) => { this.take(message); });
    return { dispose: () => { this.#listener = null; } };
  }

  take(message: Message): void {
    const listener = this.#listener;
    if (listener === null) this.#waiting.push(message);
    else queueMicrotask(() => { listener(message); });
  }
}

class MemoryWriter extends AbstractMessageWriter {
  readonly #reader: MemoryReader;

  constructor(reader: MemoryReader) {
    super();
    this.#reader = reader;
  }

  /** A copy is sent: nobody may change what the other holds. */
  write(message: Message): Promise<void> {
    this.#reader.take(JSON.parse(JSON.stringify(message)) as Message);
    return Promise.resolve();
  }

  end(): void {
    this.fireClose();
  }
}
