import type { Translation } from './translation.ts';

export const es: Translation = {
  state: 'machine-made',
  source: '73fabf2ab3f387cb',
  texts: {
    invitation: {
      subject: 'Invitación a {organisation} en Interlace',
      body: `Le invitamos a trabajar para {organisation} en Interlace.

Abra este enlace en un plazo de {days} para aceptar:
{link}

Si todavía no tiene cuenta, allí podrá elegir su nombre y una contraseña. Si no sabe por qué recibe este correo, no tiene
que hacer nada: sin el enlace nadie puede usar la invitación.
`,
    },
    days: { one: '{count} día', many: '{count} de días', other: '{count} días' },
    secondFactorReset: {
      subject: 'Se ha eliminado su segundo factor en Interlace',
      body: `La administración ha eliminado el segundo factor de su cuenta de Interlace y ha cerrado sus sesiones, como se hace
cuando se pierde un dispositivo. Inicie sesión con su contraseña y configure uno nuevo.

Si no lo ha pedido usted, avise de inmediato a la administración.
`,
    },
    passwordReset: {
      subject: 'Una contraseña nueva para Interlace',
      body: `Abra este enlace en el plazo de una hora para elegir una contraseña nueva para su cuenta de Interlace:
{link}

Si no lo ha pedido usted, no tiene que hacer nada: su contraseña sigue siendo la misma.
`,
    },
    passwordChanged: {
      subject: 'Se ha cambiado su contraseña de Interlace',
      body: `Se ha cambiado la contraseña de su cuenta de Interlace y se han cerrado sus demás sesiones.

Si no ha sido usted, pida una contraseña nueva en la página de inicio de sesión y avise de inmediato a la administración.
`,
    },
    emailVerification: {
      subject: 'Confirme su dirección para Interlace',
      body: `Abra este enlace en el plazo de una hora para confirmar que esta dirección es suya:
{link}

Si no lo ha pedido usted, no tiene que hacer nada.
`,
    },
    addressChangeAsked: {
      subject: 'Otra dirección para su cuenta de Interlace',
      body: `Alguien que conoce la contraseña de su cuenta de Interlace ha pedido que los correos se envíen a otra dirección.
Hasta que se confirme esa dirección, todo sigue igual.

Si no ha sido usted, cambie su contraseña y avise de inmediato a la administración.
`,
    },
    addressChanged: {
      subject: 'Su cuenta de Interlace tiene otra dirección',
      body: `Su cuenta de Interlace ya no usa esta dirección.

Si no ha sido usted, avise de inmediato a la administración.
`,
    },
    webhookStopped: {
      subject: 'Se ha detenido un webhook en Interlace',
      body: `No se han podido entregar a {origin} las novedades de su organización y ya no se harán más intentos. Lo que estaba
pendiente figura como fallido en el registro de entregas.

Cuando el receptor vuelva a responder, active el webhook y repita lo que necesite.

Webhook {id}
`,
    },
    notices: {
      'section-assigned': '{city}: se le ha asignado una sección',
      'section-due-soon': '{city}: el plazo de una de sus secciones vence pronto',
      'section-overdue': '{city}: el plazo de una de sus secciones ha vencido',
      'section-ready': '{city}: una sección está lista para que la mire',
      'section-returned': '{city}: se le ha devuelto una sección',
      commented: '{city}: hay un comentario nuevo',
      mentioned: '{city}: se le menciona en un comentario',
      'deadline-near': '{city}: se acerca el fin del plazo de la ronda',
      'round-closed': '{city}: la ronda se ha cerrado',
      'extension-asked': '{city}: se pide una prórroga',
      'extension-granted': '{city}: se ha concedido la prórroga',
      'extension-refused': '{city}: se ha denegado la prórroga',
      'submission-sent': '{city}: se han enviado las respuestas',
      'review-assigned': '{city}: se le ha asignado una revisión',
      'query-opened': '{city}: el equipo evaluador tiene una consulta sobre una respuesta',
      'query-due-soon': '{city}: una consulta espera respuesta y vence pronto',
      'query-answered': '{city}: se ha respondido a una consulta',
      'query-closed': '{city}: se ha cerrado una consulta',
      'appeal-raised': '{city}: hay un recurso contra una revisión',
      'appeal-decided': '{city}: se ha resuelto un recurso',
      'results-released': '{city}: se han validado los resultados revisados',
    },
    section: 'Sección: {title}',
    question: 'Pregunta: {title}',
    due: 'Plazo: {due}',
    digestSubject: {
      one: 'Interlace: {count} notificación',
      many: 'Interlace: {count} de notificaciones',
      other: 'Interlace: {count} notificaciones',
    },
    noticesFooter: `Usted decide qué se le comunica y cómo:
{link}`,
  },
};
