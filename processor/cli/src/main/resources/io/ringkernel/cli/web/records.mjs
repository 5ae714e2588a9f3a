
/** How arrays of records go to the device and back: by the type of a primitive. */
const rk$PRIMITIVES = {
  boolean: [1, (v, at, x, n) => v.setUint8(at, rk$truth(x, n)), (v, at) => v.getUint8(at) !== 0],
  byte: [1, (v, at, x, n) => v.setInt8(at, rk$integer(x, 8, n)), (v, at) => v.getInt8(at)],
  short: [2, (v, at, x, n) => v.setInt16(at, rk$integer(x, 16, n), true),
    (v, at) => v.getInt16(at, true)],
  char: [2, (v, at, x, n) => v.setUint16(at, rk$integer(x, 16, n, false), true),
    (v, at) => v.getUint16(at, true)],
  int: [4, (v, at, x, n) => v.setInt32(at, rk$integer(x, 32, n), true),
    (v, at) => v.getInt32(at, true)],
  long: [8, (v, at, x, n) => v.setBigInt64(at, rk$long(x, n), true),
    (v, at) => v.getBigInt64(at, true)],
  float: [4, (v, at, x, n) => v.setFloat32(at, rk$number(x, n), true),
    (v, at) => v.getFloat32(at, true)],
};

/** Records of one array as the device has them: one behind the other, or a column for each part. */
class rk$Records {
  constructor(form, array, name) {
    if (!Array.isArray(array)) {
      throw new TypeError(`${name} must be an array of records`);
    }
    this.form = form;
    this.array = array;
    this.columns = form.columns
        ? form.parts.map(({type}) => new Uint8Array(array.length * rk$PRIMITIVES[type][0]))
        : [new Uint8Array(array.length * form.size)];
    array.forEach((record, i) => this.#each(i, (path, type, view, at) => {
      const value = path.reduce((part, component) => part?.[component], record);
      if (value === undefined || value === null) {
        throw new TypeError(`element ${i} of array ${name} has no ${path.join('.')}`);
      }
      rk$PRIMITIVES[type][1](view, at, value, `${name}[${i}].${path.join('.')}`);
    }));
    this.before = this.columns.map(column => column.slice());
  }

  #each(i, visit) {
    const {columns, size, parts} = this.form;
    const views = this.views ??= this.columns.map(column => new DataView(column.buffer));
    parts.forEach(({path, type, offset}, p) =>
      visit(path, type, views[columns ? p : 0],
          columns ? i * rk$PRIMITIVES[type][0] : i * size + offset));
  }

  /** What has changed becomes a new record. */
  takeBack() {
    const before = this.before.map(column => new DataView(column.buffer));
    this.array.forEach((_, i) => {
      let changed = false;
      const record = {};
      let p = 0;
      this.#each(i, (path, type, view, at) => {
        const [bytes, , get] = rk$PRIMITIVES[type];
        const old = before[this.form.columns ? p : 0];
        p++;
        for (let b = at; b < at + bytes; b++) {
          changed ||= view.getUint8(b) !== old.getUint8(b);
        }
        const owner = path.slice(0, -1).reduce((part, component) => part[component] ??= {}, record);
        owner[path.at(-1)] = get(view, at);
      });
      if (changed) {
        this.array[i] = record;
      }
    });
  }
}
