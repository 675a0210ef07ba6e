"""Spanish: the words and letters that it is known by."""

COMMON = """
    a ahora ahí al aquí ayer claro como con correo cual cuando cuyo cuál cuándo cómo de debe del desde domingo donde
    días dónde e el ella ellas ellos en entre envío era eres es esa ese eso esta estas este esto estos estoy está
    están estás favor fue gracias ha haber hacia han has hasta hay he hemos hola hoy jueves la las le les lleva lo
    los lunes mando martes mañana me menos mes mi mis mismo miércoles muchas mucho muy más nada necesitamos
    necesitar necesito ni no nos nosotros nuestra nuestras nuestro nuestros nunca o os para pero podemos poder
    podría podrías por porque puede puedes puedo pues que quería quien quiero quisiera quién qué se sea semana ser
    si siento sin sobre somos son soy su sus sábado sí también te tengo tiene tienes toda todo todos tu tus tú u un
    una unas unos usted ustedes va vale van viernes vosotros voy vuestra vuestras vuestro vuestros y ya yo él
"""
SIGNS = "ñ¿¡áíóú"
