'use strict';

/** A simulation of the server that this page came from. */
class RemoteWave {
  constructor(listener) {
    this.listener = listener;
    this.connect();
  }

  connect() {
    this.socket = new WebSocket('ws://' + location.host + '/live');
    this.socket.binaryType = 'arraybuffer';
    this.socket.onmessage = event => this.receive(event.data);
    this.socket.onclose = () => {
      if (!this.closed) {
        this.listener.error('the server does not answer; trying again');
        setTimeout(() => this.connect(), 1000);
      }
    };
  }

  receive(data) {
    if (typeof data === 'string') {
      const message = JSON.parse(data);
      this.listener[message.kind](message.kind === 'error' ? message.message : message);
      return;
    }
    const view = new DataView(data);
    const [kind, step, width, height] = [0, 4, 8, 12].map(at => view.getInt32(at, true));
    if (kind === 1) {
      this.listener.frame({step, width, height, limit: view.getFloat32(16, true),
        cells: new Int8Array(data, 20)});
    } else {
      this.listener.walls(new Uint8Array(data, 20));
    }
  }

  send(command) {
    if (this.socket.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(command));
    }
  }

  plan(cells) {
    this.socket.send(cells);
  }

  close() {
    this.closed = true;
    this.socket.close();
  }
}
