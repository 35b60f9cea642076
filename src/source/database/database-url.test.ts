import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsPattern, isDatabaseUrl, isLoopback, readDatabaseUrl } from './database-url.ts';

const read = (input: string) => readDatabaseUrl(input, ['sslmode']);

describe('the address of a database', () => {
  test('names host, port, user, path and options; what is shown has neither user nor options', () => {
    expect(
      read('postgres://reader@db.example.com:5433/shop/public/or%2Fder*?sslmode=disable'),
    ).toEqual({
      shown: 'postgres://db.example.com:5433/shop/public/or/der*',
      scheme: 'postgres',
      host: 'db.example.com',
      port: 5433,
      user: 'reader',
      path: ['shop', 'public', 'or/der*'],
      options: { sslmode: 'disable' },
    });
  });

  test('with a password is refused, and the refusal does not tell it', () => {
    const attempt = () => read('postgres://reader:s3cret@db.example.com/shop');
    expect(attempt).toThrow(expect.objectContaining({ code: 'source.database-password-in-url' }));
    try {
      attempt();
    } catch (error) {
      expect(JSON.stringify(error)).not.toContain('s3cret');
    }
  });

  test.each([
    ['postgres://db.example.com', 'source.database-unnamed'],
    ['postgres://db.example.com/shop?ssl=no', 'source.database-option-unknown'],
    ['postgres://reader:s3cret@db.example.com:port/shop', 'source.database-url-invalid'],
  ])('%s is refused: %s', (input, code) => {
    try {
      read(input);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code });
      expect(JSON.stringify(error)).not.toContain('s3cret');
    }
  });

  test('is told from a path', () => {
    expect(isDatabaseUrl('postgres://h/d', ['postgres'])).toBe(true);
    expect(isDatabaseUrl('./postgres', ['postgres'])).toBe(false);
    expect(isDatabaseUrl('https://h/d.csv', ['postgres'])).toBe(false);
  });

  test('of this machine is known', () => {
    for (const host of ['localhost', '127.0.0.1', '127.9.8.7', '::1'])
      expect(isLoopback(host)).toBe(true);
    for (const host of ['127.0.0.1.example.com', 'db', '10.0.0.1'])
      expect(isLoopback(host)).toBe(false);
  });
});

describe('a pattern', () => {
  test('selects by * and ?', () => {
    expect(fitsPattern('order_items', 'order*')).toBe(true);
    expect(fitsPattern('order1', 'order?')).toBe(true);
    expect(fitsPattern('orders', 'order')).toBe(false);
    expect(fitsPattern('Orders', 'orders')).toBe(false);
  });

  test('without wildcards fits its own name alone, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, other) => {
        fc.pre(!/[*?]/.test(name));
        expect(fitsPattern(name, name)).toBe(true);
        expect(fitsPattern(other, name)).toBe(other === name);
      }),
    );
  });
});
