import type { FastifyInstance } from 'fastify'
import { StartFailure } from './start-failure'

/** Listens on this machine only; answers the address. Closes the app if it cannot listen. */
export async function listen(app: FastifyInstance, port: number): Promise<string> {
  try {
    return await app.listen({ host: '127.0.0.1', port })
  } catch (error) {
    await app.close()
    throw new StartFailure(
      `Port ${port} cannot be had; another program may be using it. Stop that one, or choose a port: PORT=8788 npm start`,
      `端口 ${port} 无法使用，可能被其他程序占用。请停止那个程序，或换一个端口：PORT=8788 npm start`,
      { cause: error },
    )
  }
}
