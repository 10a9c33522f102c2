"Package metadata, read from settings.ini (nbdev 2.4 shape, without pkg_resources)."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

parser = ConfigParser(delimiters=['='], interpolation=None)
parser.read('settings.ini', encoding='utf-8')
settings = {k: v.replace('%(repo)s', parser['DEFAULT']['repo']) for k, v in parser['DEFAULT'].items()}

setup(
    name=settings['lib_name'].replace('%(repo)s', settings['repo']), version=settings['version'],
    description=settings['description'], keywords=settings['keywords'], author=settings['author'],
    author_email=settings['author_email'], url=settings['git_url'], license='Apache-2.0',
    long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    packages=find_packages(include=['ftcore', 'ftcore.*']), include_package_data=True,
    python_requires=f">={settings['min_python']}",
    install_requires=settings['requirements'].split(),
    extras_require={extra: settings[f'{extra}_requirements'].split() for extra in ('cluster', 'tune', 'dev')},
    entry_points={'console_scripts': settings['console_scripts'].split(),
                  'nbdev': [f"{settings['lib_name']}={settings['lib_path']}._modidx:d"]},
    zip_safe=False)
