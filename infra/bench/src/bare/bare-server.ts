/* Bare Fastify, run as a process of its own; it is told the document and tells its address over IPC. */
import { once } from 'node:events';
import { fastify } from 'fastify';

const [document] = await once(process, 'message');
const bytes = Buffer.from(JSON.stringify(document));
const app = fastify();
/** The document as bytes made beforehand: the least a route can do. */
app.get('/bytes', (_request, reply) => {
  reply.type('application/json; charset=utf-8').send(bytes);
});
/** The document as a route would usually answer it: written out for each request. */
app.get('/document', async () => document);
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
process.on('disconnect', () => process.exit());
