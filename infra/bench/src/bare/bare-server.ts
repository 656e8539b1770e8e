/* A bare Fastify route that answers so many bytes; run as a process of its own, it tells its port over IPC. */
import { fastify } from 'fastify';

const body = Buffer.alloc(Number(process.argv[2] ?? 0), '{');
const app = fastify();
app.get('/*', (_request, reply) => {
  reply.type('application/json; charset=utf-8').send(body);
});
const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.(address);
process.on('disconnect', () => process.exit());
